sed -i 's/$/\r/' Dockerfile text.txt .dockerignore
{ printf '\357\273\277'; cat Dockerfile; } > with-mark && mv with-mark Dockerfile
