mkdir -p services/a/sub/er services/b/deep/er names empty
for name in a b; do
  echo "$name: 1" > services/$name/config.yaml
  for text in one two; do echo "$text of $name" > services/$name/$text.txt; done
done
echo deep > services/b/deep/file && echo deeper > services/b/deep/er/file
echo sub > services/a/sub/file && chmod 2755 services/a/sub && chmod 700 services/a/sub/er
echo readme > README.md && echo license > LICENSE && echo license > LICENSE.txt
cd names
echo 1 > 'with space.txt' && echo 2 > "with'quote" && echo 3 > '[bracket].txt' && echo 4 > ünïcode && echo 5 > .hidden && echo 6 > ./-dash
chmod 0751 ünïcode && chmod 0000 ./-dash
