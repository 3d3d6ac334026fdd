//! Runs of the mirror while the mailbox changes, the server answers with faults, and the program is killed.
//!
//! `MIRROR_RUNS=5000 cargo test -p ews-test-server --test mirror` makes more runs; `MIRROR_SEED=7` makes one run.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env::var;
use std::num::NonZero;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_test_server::{Loopback, Options, Server};

use crate::attempts::Waits;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::mirror::Mirror;
use crate::store::Store;

const USER: &str = "mei@example.com";

/// The number of runs with faults and kills. The next run, without them, must complete the mirror.
const BROKEN_RUNS: usize = 4;

/// The probability of a fault at each request.
const FAULT_RATE: f64 = 0.2;

#[test]
fn mirror_equals_the_mailbox_after_changes_faults_and_kills() {
    let number = |name| var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds = match number("MIRROR_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("MIRROR_RUNS").unwrap_or(100),
    };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let seeds = seeds.clone().skip(thread).step_by(threads);
            scope.spawn(|| {
                for seed in seeds {
                    run(seed).unwrap_or_else(|error| panic!("MIRROR_SEED={seed}: {error}"));
                }
            });
        }
    });
}

#[test]
fn read_flag_is_stored_with_new_and_with_changed_items() -> Result<()> {
    let server = Loopback::start(Options::new().mailbox(USER, "secret").items(20).id_seed(1))?;
    let endpoint = Endpoint::new(&server.url())?.authorization(Authorization::basic(USER, "secret")?);
    let (client, folder) = (Client::new(endpoint, false, Duration::from_secs(10)), temporary_folder()?);
    for changes in [0, 50] {
        change(server.server(), &RefCell::new(fastrand::Rng::with_seed(1)), changes);
        mirror(&client, folder.path(), |_| Ok(()))?;
        let flags = Store::open(folder.path(), "mei")?.read_flags()?;
        // Contacts do not have a read flag.
        assert!(flags.iter().flatten().count() > flags.len() / 2, "{flags:?}");
    }
    Ok(())
}

/// Mirrors a mailbox in several runs.
fn run(seed: u64) -> Result<()> {
    let random = Rc::new(RefCell::new(fastrand::Rng::with_seed(seed)));
    let server = Loopback::start(Options::new().mailbox(USER, "secret").items(20).id_seed(1))?;
    let endpoint = Endpoint::new(&server.url())?.authorization(Authorization::basic(USER, "secret")?);
    let client = Client::new(endpoint, false, Duration::from_secs(10));
    let folder = temporary_folder()?;
    for _ in 0..BROKEN_RUNS {
        change(server.server(), &random, 10);
        server.server().faults().randomize(random.borrow_mut().u64(..), FAULT_RATE);
        // The run may end with any error, such as a login page or a kill. The next run continues.
        let _ = mirror(&client, folder.path(), killed(server.server().clone(), Rc::clone(&random)));
    }
    server.server().faults().clear();
    mirror(&client, folder.path(), |_| Ok(()))?;
    compare(folder.path(), server.server())
}

/// Creates a folder in memory if possible, because the runs write many files.
fn temporary_folder() -> Result<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    Ok(if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? })
}

fn mirror(
    client: &Client,
    folder: &Path,
    checkpoint: impl FnMut(&str) -> Result<()> + 'static,
) -> Result<()> {
    let mut store = Store::open(folder, "mei")?.on_checkpoint(checkpoint);
    let waits = Waits { longest: Duration::from_millis(1), on_wait: Box::new(|_| {}) };
    Mirror { client, store: &mut store, waits: &waits, on_progress: &mut |_, _| {} }.run()
}

/// Returns a checkpoint that changes the mailbox from time to time, and ends the run at a random step.
fn killed(server: Server, random: Rc<RefCell<fastrand::Rng>>) -> impl FnMut(&str) -> Result<()> {
    let mut steps = random.borrow_mut().usize(1..100);
    move |_| {
        steps -= 1;
        if random.borrow_mut().u8(..10) == 0 {
            change(&server, &random, 2);
        }
        if steps == 0 { Err(std::io::Error::other("killed").into()) } else { Ok(()) }
    }
}

fn change(server: &Server, random: &RefCell<fastrand::Rng>, changes: usize) {
    let seed = random.borrow_mut().u64(..);
    server.change_at_random(USER, seed, changes);
}

/// Compares the rows and the files of the mirror with the mailbox.
fn compare(folder: &Path, server: &Server) -> Result<()> {
    let contents: BTreeMap<_, _> = Store::open(folder, "mei")?.contents()?.into_iter().collect();
    let files = std::fs::read_dir(folder.join("items"))?.count();
    let mailbox = server.contents(USER);
    let missing = mailbox.keys().filter(|id| !contents.contains_key(*id)).count();
    let extra = contents.keys().filter(|id| !mailbox.contains_key(*id)).count();
    let different =
        contents.iter().filter(|(id, content)| mailbox.get(*id).is_some_and(|other| other != *content));
    let different = different.count();
    if (missing, extra, different) != (0, 0, 0) || files != mailbox.len() {
        let text = format!("{missing} items missing, {extra} extra, {different} different, {files} files");
        return Err(Error::Text(text));
    }
    Ok(())
}
