Feature: Bindings of another assembly

  Rule: Assemblies that reqnroll.json names are looked through like the suite's own

    Scenario: A parcel is weighed by steps from elsewhere
      Given a parcel of 300 grams
      Then its postage is 3
