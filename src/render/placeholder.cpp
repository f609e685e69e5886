namespace klantreis {}
