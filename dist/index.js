if (parseInt(process.versions.node, 10) >= 20) {
  require('./bundle/index.js').index()
} else {
  console.error('verify-registration needs Node 20 or newer; this is ' + process.version + '.')
  process.exitCode = 2
}
