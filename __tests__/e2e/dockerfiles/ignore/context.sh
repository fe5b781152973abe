make() { for path in "$@"; do mkdir -p "$(dirname "$path")" && echo "$path" > "$path"; done; }
make README.md NOTES.md src/main.c src/other.tmp src/keep.tmp src/deep/x.tmp src/README.md
make build/out sub/build/out vendor/gone vendor/kept/file vendor/kept/deep/file vendor/kept/deep/secret
make docs/index.html docs/guide.md docs/api/a.html docs/api/v1/b.html docs/api/v1/private/c.html
make src/tempA src/tempAB tempA xz yz zz clean caffe café app/node_modules/lib/x.js app/node_modules/pinned/x.js node_modules/y.js
make '!bang' '# an indented one is a pattern' 'with space'
mkdir -p docs/empty src/empty vendor/kept/empty
ln -s ../vendor/gone src/to-hidden && ln -s vendor/kept to-kept
