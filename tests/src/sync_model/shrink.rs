//! The search for the shortest script that fails.

use super::script::{Exchange, Fault, Reading};

/// Returns a script that still fails, and of which nothing more can be left out.
pub(super) fn shortest(mut script: Vec<Exchange>, fails: impl Fn(&[Exchange]) -> bool) -> Vec<Exchange> {
    loop {
        let shorter = candidates(&script).find(|candidate| fails(candidate));
        match shorter {
            Some(shorter) => script = shorter,
            None => return script,
        }
    }
}

/// Returns the scripts with one part less.
fn candidates(script: &[Exchange]) -> impl Iterator<Item = Vec<Exchange>> {
    let without = (0..script.len()).map(|index| {
        let mut script = script.to_vec();
        script.remove(index);
        script
    });
    let simpler = (0..script.len()).flat_map(move |index| {
        simpler(&script[index]).into_iter().map(move |exchange| {
            let mut script = script.to_vec();
            script[index] = exchange;
            script
        })
    });
    without.chain(simpler)
}

/// Returns the exchanges with one part less.
fn simpler(exchange: &Exchange) -> Vec<Exchange> {
    let mut simpler = Vec::new();
    let mut add = |change: &dyn Fn(&mut Exchange)| {
        let mut exchange = exchange.clone();
        change(&mut exchange);
        simpler.push(exchange);
    };
    for index in 0..exchange.before.len() {
        add(&|exchange| _ = exchange.before.remove(index));
    }
    for index in 0..exchange.after.len() {
        add(&|exchange| _ = exchange.after.remove(index));
    }
    if !matches!(exchange.fault, Fault::None) {
        add(&|exchange| exchange.fault = Fault::None);
    }
    if exchange.kill.is_some() {
        add(&|exchange| exchange.kill = None);
    }
    if exchange.probe.is_some() {
        add(&|exchange| exchange.probe = None);
    }
    if exchange.reading != Reading::Whole {
        add(&|exchange| exchange.reading = Reading::Whole);
    }
    simpler
}
