//! The command `ews-test-server`: a server with a mailbox, until the command is stopped.

use std::error::Error;
use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use clap::Parser;
use ews_test_server::{Fault, Faults, Loopback, Options, Throttling};

/// The variable with the password of all users.
const PASSWORD: &str = "EWS_TEST_PASSWORD";

/// An in-memory Exchange Web Services (EWS) server, for tests of clients.
///
/// The password of all users is in the environment variable EWS_TEST_PASSWORD. Without the variable, the command prints
/// a random password.
#[derive(Parser)]
#[command(version)]
#[expect(clippy::doc_markdown, reason = "the help of a command is plain text")]
struct Arguments {
    /// The TCP port; 0 is a free port
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The IP address to listen on, or localhost
    #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into(), value_parser = address)]
    address: IpAddr,
    /// The SMTP address of a user with a mailbox; may be given several times
    #[arg(long = "user", value_name = "ADDRESS", default_value = "mei@example.com")]
    users: Vec<String>,
    /// The number of items in the mailbox of the first user
    #[arg(long, default_value_t = 200)]
    items: usize,
    /// Accepts requests that depart from the schema
    #[arg(long)]
    tolerant: bool,
    /// A fault, such as "SyncFolderItems 2: busy 1000"; may be given several times
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
    /// A file of faults, one per line; may be given several times
    #[arg(long = "fault-file", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Random faults, with this probability at each request
    #[arg(long, value_name = "RATE", value_parser = rate)]
    random_faults: Option<f64>,
    /// The seed of the random faults
    #[arg(long, default_value_t = 1, requires = "random_faults")]
    seed: u64,
    /// Limits the requests for each mailbox, with the default limits of Exchange
    #[arg(long)]
    throttle: bool,
    /// Prints a line for each request: the operation, the status and the time
    #[arg(long)]
    log: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let (password, is_random) = match env::var(PASSWORD) {
        Ok(password) => (password, false),
        Err(env::VarError::NotPresent) => (random_password(), true),
        Err(env::VarError::NotUnicode(_)) => return Err(format!("expected UTF-8 in {PASSWORD}").into()),
    };
    let options = options(arguments, &password)?;
    let address = SocketAddr::new(arguments.address, arguments.port);
    let server = Loopback::listen(options, address)
        .map_err(|error| format!("listening on {address} failed: {error}; choose another --port"))?;
    if !arguments.address.is_loopback() {
        eprintln!("warning: other machines can reach this server, and the connections are not encrypted");
    }
    print_usage(&server.url(), &arguments.users, is_random.then_some(password.as_str()));
    server.wait();
    Ok(())
}

fn options(arguments: &Arguments, password: &str) -> Result<Options, Box<dyn Error>> {
    let mut options = Options::new().items(arguments.items).faults(faults(arguments)?);
    for user in &arguments.users {
        // In Basic authentication, a colon ends the name of the user.
        if !user.contains('@') || user.contains(':') {
            return Err(
                format!("expected an address such as mei@example.com for --user, found \"{user}\"").into()
            );
        }
        options = options.mailbox(user, password);
    }
    if arguments.tolerant {
        options = options.tolerant();
    }
    if arguments.throttle {
        options = options.throttling(Throttling::new());
    }
    if arguments.log {
        options = options.log(|answered| eprintln!("{answered}"));
    }
    Ok(options)
}

/// Reads an address to listen on.
fn address(text: &str) -> Result<IpAddr, String> {
    if text == "localhost" {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    text.parse().map_err(|_| "expected an IP address such as 127.0.0.1, or localhost".to_owned())
}

fn faults(arguments: &Arguments) -> Result<Faults, Box<dyn Error>> {
    let faults = Faults::new();
    arguments.faults.iter().for_each(|fault| faults.push(fault.clone()));
    for file in &arguments.files {
        push_file(&faults, file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if let Some(rate) = arguments.random_faults {
        faults.randomize(arguments.seed, rate);
    }
    Ok(faults)
}

fn push_file(faults: &Faults, file: &Path) -> Result<(), Box<dyn Error>> {
    Ok(faults.push_lines(&fs::read_to_string(file)?)?)
}

/// Reads a probability.
fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate| (0.0..=1.0).contains(rate));
    rate.ok_or_else(|| "expected a number from 0 to 1".to_owned())
}

/// Prints the URL, the users, and a command to try.
fn print_usage(url: &str, users: &[String], random_password: Option<&str>) {
    println!("{url}");
    println!("users: {}", users.join(", "));
    match random_password {
        Some(password) => println!("password: {password} (set {PASSWORD} to choose one)"),
        None => println!("password: the value of {PASSWORD}"),
    }
    let user = users.first().map_or("", String::as_str).replace('\'', "'\\''");
    let namespaces = "http://schemas.microsoft.com/exchange/services/2006";
    println!(
        "try: curl --user '{user}' --header 'Content-Type: text/xml' --data '\
         <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"{namespaces}/types\"><s:Body>\
         <GetFolder xmlns=\"{namespaces}/messages\"><FolderShape><t:BaseShape>Default</t:BaseShape></FolderShape>\
         <FolderIds><t:DistinguishedFolderId Id=\"inbox\"/></FolderIds></GetFolder></s:Body></s:Envelope>' {url}"
    );
}

/// Returns a random password. The random keys of the standard library come from the operating system.
fn random_password() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("{:016x}{:016x}", random(), random())
}
