// Each refusal was for its own reason.
def log = new File(basedir, '../target/logs/portal-artifacts/build.log').text
assert log.contains('lienthong-portal brings an artifact that was not promised.')
assert log.contains('info.picocli:picocli')
assert log.contains('more than the 1000000 promised')
return true
