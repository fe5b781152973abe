echo "ran in $PWD"
