console.log('island');
