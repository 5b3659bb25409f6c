@echo off
rem A shim: everything is in cli\. Built quietly first, so that what you see is the suite and not the compiler.
setlocal
where dotnet >nul 2>nul
if errorlevel 1 (
  echo accept: the .NET 10 SDK is not on the PATH: install it from https://dot.net, then run accept again. 1>&2
  exit /b 3
)
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
rem Quiet unless it fails; the first time takes long enough to be told.
if not exist "%~dp0cli\bin\Debug\net10.0\accept.dll" echo Building the command itself, which takes a while the first time ... 1>&2
set "said=%TEMP%\accept-%RANDOM%.txt"
dotnet build "%~dp0cli\Accept.csproj" --verbosity quiet --nologo > "%said%" 2>&1
if errorlevel 1 (
  type "%said%" 1>&2
  del "%said%"
  echo accept: the command itself does not build: mend the errors above, then run accept again. 1>&2
  exit /b 2
)
del "%said%"
dotnet "%~dp0cli\bin\Debug\net10.0\accept.dll" %*
exit /b %errorlevel%
