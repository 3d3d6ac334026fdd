//! A model of a program that keeps a copy of a mailbox with a sync, and of the server that it talks to.
//!
//! A run is a [`script`]: exchanges of a request and a response, each with changes of the mailbox, a fault of the server
//! and a moment at which the program is killed. The [`client`] follows the rules of the documentation of
//! `ews_bindings::sync`. It stores its copy in a [`store`] with transactions. The [`server`] knows the content of the
//! mailbox behind each state that it has sent. After each last page, the copy must equal the mailbox.
//!
//! [`check`] runs the script of a seed. If the copy is wrong, the panic message has the seed, the shortest script that
//! fails, and its trace. A [`Bug`] breaks a rule of the program, to prove that the model finds it.

pub mod client;
pub mod folders;
pub mod items;
pub mod kind;
pub mod mailbox;
mod response;
pub mod run;
pub mod script;
pub mod server;
mod shrink;
pub mod store;

use std::panic::{AssertUnwindSafe, catch_unwind};

use self::client::Bug;
use self::kind::Kind;
use self::run::{Counts, Trace};
use self::script::Exchange;

/// Runs the script of a seed, and returns the counts of the steps.
///
/// # Panics
/// If the copy differs from the mailbox, or the sync gives another step than the server caused.
pub fn check<K: Kind>(seed: u64) -> Counts {
    let script = random_script::<K>(seed);
    run::<K>(&script, None, &mut Trace::off()).unwrap_or_else(|error| {
        let script = shrink::shortest(script, |script| run::<K>(script, None, &mut Trace::off()).is_err());
        let mut trace = Trace::on();
        let error = run::<K>(&script, None, &mut trace).err().unwrap_or(error);
        let repeat = format!("SYNC_SEED={seed} SYNC_RUNS=1");
        panic!("{error}\n{repeat}\nthe shortest script: {script:#?}\n{}", trace.text());
    })
}

/// Returns `true` if the script of a seed shows a bug of the program.
pub fn finds<K: Kind>(seed: u64, bug: Bug) -> bool {
    run::<K>(&random_script::<K>(seed), Some(bug), &mut Trace::off()).is_err()
}

/// Returns the script of a seed, another for each kind of sync.
fn random_script<K: Kind>(seed: u64) -> Vec<Exchange> {
    script::random(seed.wrapping_mul(2).wrapping_add(u64::from(K::HAS_READ_FLAGS)))
}

/// Runs a script. A panic is an error too, so that the message gets a seed.
fn run<K: Kind>(script: &[Exchange], bug: Option<Bug>, trace: &mut Trace) -> Result<Counts, String> {
    catch_unwind(AssertUnwindSafe(|| run::run::<K>(script, bug, trace)))
        .unwrap_or_else(|_| Err("a panic".to_owned()))
}
