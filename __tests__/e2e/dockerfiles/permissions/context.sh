chmod 4750 app/bin/run && chmod 2700 app/conf && ln -s conf/app.ini app/link && touch app/future
