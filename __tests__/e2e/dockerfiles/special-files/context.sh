mkdir -p pipes 'odd names'
mkfifo -m 0602 pipes/fifo && echo x > pipes/file
echo tab > "odd names/tab$(printf '\t')here" && echo j > 'odd names/日本語' && echo q > 'odd names/"quoted"' && echo n > "odd names/$(printf 'new\nline')" && echo e > 'odd names/e=m:c'
