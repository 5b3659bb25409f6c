# language: de
@xunit:collection(spoken-in-German)
Funktionalität: Rechnen auf Deutsch

  Szenario: Ein Komma trennt, ein Punkt gruppiert
    Angenommen der Preis ist 1.234,5
    Dann sind das 1234500 Tausendstel

  Szenario: Schritte rufen Schritte
    Angenommen ein Preis von 2 und noch einer
    Dann sind das 2000 Tausendstel
