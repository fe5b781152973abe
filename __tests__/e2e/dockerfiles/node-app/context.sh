# A package as npm packs it.
mkdir -p vendor package/lib
echo '{"name": "fixture-greet", "version": "1.0.0", "main": "lib/index.js", "bin": {"greet": "lib/cli.js"}}' > package/package.json
echo 'exports.greet = name => `Hello, ${name}`' > package/lib/index.js
printf '#!/usr/bin/env node\nconsole.log(require("./index.js").greet("you"))\n' > package/lib/cli.js
echo '# greet' > package/README.md
chmod 755 package/lib/cli.js
tar --owner=0 --group=0 --mtime=@499162500 -czf vendor/fixture-greet-1.0.0.tgz package
rm -r package
