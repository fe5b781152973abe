console.log(require('fixture-core').name)
