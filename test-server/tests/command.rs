//! The command: its output, its log, and the errors of its arguments.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Output, Stdio};

use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
use ews_bindings::messages::GetFolder;
use ews_bindings::soap::HttpOutcome;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, FolderResponseShape,
};

const SECRET: &str = "hunter2";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ews-test-server"));
    command.args(["--port", "0"]).args(arguments).env("EWS_TEST_PASSWORD", SECRET);
    command
}

/// A command that runs. It is stopped on drop.
struct Running(Child);

impl Running {
    /// Starts the command, and returns it with the first four lines that it prints.
    fn start(command: &mut Command) -> (Self, Vec<String>) {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a command");
        let output = BufReader::new(child.stdout.take().expect("an output"));
        let lines = output.lines().take(4).collect::<Result<_, _>>().expect("lines");
        (Self(child), lines)
    }

    /// Stops the command, and returns its error output.
    fn stop(mut self) -> String {
        self.0.kill().expect("a command that runs");
        let mut text = String::new();
        self.0.stderr.take().expect("an output").read_to_string(&mut text).expect("UTF-8");
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Asks for the inbox.
fn get_inbox(url: &str, user: &str, password: &str) -> Result<i32, HttpOutcome> {
    let authorization = Authorization::basic(user, password).expect("credentials");
    let endpoint = Endpoint::new(url).expect("a URL").authorization(authorization);
    let inbox = DistinguishedFolderId::new(Name::Inbox);
    let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::Default), [inbox]);
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let response = agent.run(endpoint.request(request).expect("a request")).expect("a response");
    let (head, mut body) = response.into_parts();
    let response = http::Response::from_parts(head, body.read_to_vec().expect("a body"));
    let message = outcomes::<GetFolder>(&response)?.remove(0).expect("a folder");
    let folder = message.folders.expect("folders").first().and_then(|folder| folder.as_folder().cloned());
    Ok(folder.and_then(|folder| folder.total_count).expect("a number of items"))
}

#[test]
fn command_serves_its_users_and_logs_no_credentials() {
    let arguments =
        ["--user", "mei@example.com", "--user", "jonas@example.com", "--items", "50", "--log", "--throttle"];
    let faults = ["--fault", "GetFolder 2: busy", "--tolerant"];
    let (running, lines) = Running::start(command(&arguments).args(faults));
    assert!(lines[0].starts_with("http://127.0.0.1:"), "{lines:?}");
    assert_eq!(lines[1], "users: mei@example.com, jonas@example.com");
    assert_eq!(lines[2], "password: the value of EWS_TEST_PASSWORD");
    assert!(lines[3].starts_with("try: curl --user 'mei@example.com' "), "{lines:?}");
    let items = get_inbox(&lines[0], "mei@example.com", SECRET).expect("a number");
    assert!(items > 30, "{items}");
    let busy = get_inbox(&lines[0], "Mei@Example.com", SECRET);
    assert!(matches!(busy, Err(HttpOutcome::RetryAfter(None))), "{busy:?}");
    assert_eq!(get_inbox(&lines[0], "jonas@example.com", SECRET).expect("a number"), 0);
    let wrong = get_inbox(&lines[0], "jonas@example.com", "wrong");
    assert!(matches!(wrong, Err(HttpOutcome::SignIn(_))), "{wrong:?}");
    let log = running.stop();
    let words: Vec<Vec<&str>> = log.lines().map(|line| line.split(' ').collect()).collect();
    let starts: Vec<String> = words.iter().map(|words| words[..2].join(" ")).collect();
    assert_eq!(starts, ["GetFolder 200", "GetFolder 500", "GetFolder 200", "- 401"]);
    assert!(log.lines().nth(1).is_some_and(|line| line.ends_with(" ms (fault busy)")), "{log}");
    let output = lines.join("\n") + &log;
    assert!(!output.contains(SECRET) && !output.contains("wrong"), "{output}");
}

#[test]
fn request_of_the_command_to_try_is_answered() {
    let (_running, lines) = Running::start(&mut command(&[]));
    let (_, rest) = lines[3].split_once("--data '").expect("a request");
    let (request, url) = rest.split_once("' ").expect("a URL");
    let endpoint = Endpoint::new(url).expect("a URL");
    let authorization = Authorization::basic("mei@example.com", SECRET).expect("credentials");
    let request = endpoint.authorization(authorization).post("", request).expect("a request");
    let response = ureq::run(request).expect("a response");
    assert_eq!(response.status(), 200);
}

#[test]
fn random_password_is_printed_and_differs() {
    let password = || {
        let (_running, lines) = Running::start(command(&[]).env_remove("EWS_TEST_PASSWORD"));
        let password = lines[2].split(' ').nth(1).expect("a password").to_owned();
        get_inbox(&lines[0], "mei@example.com", &password).expect("a folder");
        password
    };
    assert_ne!(password(), password());
}

/// Runs a command that fails, and returns its error output.
fn failed(arguments: &[&str]) -> String {
    let Output { status, stderr, .. } = command(arguments).output().expect("a command");
    assert!(!status.success());
    String::from_utf8(stderr).expect("UTF-8")
}

#[test]
fn error_names_the_wrong_argument() {
    let text = failed(&["--fault", "GetFolder: bsuy"]);
    assert!(text.contains("unknown fault \"bsuy\"; known: busy, "), "{text}");
    let text = failed(&["--random-faults", "5"]);
    assert!(text.contains("expected a number from 0 to 1"), "{text}");
    let text = failed(&["--user", "mei:secret"]);
    let expected = "error: expected an address such as mei@example.com for --user, found ";
    assert!(text.starts_with(expected), "{text}");
    assert!(failed(&["--fault-file", "no such file"]).starts_with("error: no such file: "));
}

#[test]
fn file_of_faults_is_read_and_the_error_names_its_wrong_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("faults.txt");
    let path = file.to_str().expect("UTF-8");
    std::fs::write(&file, "# busy once\nGetFolder: busy\n").expect("a file");
    let (running, lines) = Running::start(&mut command(&["--fault-file", path]));
    assert!(get_inbox(&lines[0], "mei@example.com", SECRET).is_err());
    get_inbox(&lines[0], "mei@example.com", SECRET).expect("a folder");
    drop(running);
    std::fs::write(&file, "busy\ncut\n").expect("a file");
    let text = failed(&["--fault-file", path]);
    assert!(text.contains("faults.txt: line 2: missing a number of bytes after \"cut\""), "{text}");
}

#[test]
fn address_is_an_ip_address_or_localhost() {
    let (_running, lines) = Running::start(&mut command(&["--address", "localhost"]));
    assert!(lines[0].starts_with("http://127.0.0.1:"), "{lines:?}");
    let text = failed(&["--address", "mail.example.com"]);
    assert!(text.contains("expected an IP address such as 127.0.0.1, or localhost"), "{text}");
}

#[test]
fn address_that_other_machines_reach_prints_a_warning() {
    let (running, lines) = Running::start(&mut command(&["--address", "0.0.0.0"]));
    assert!(lines[0].starts_with("http://0.0.0.0:"), "{lines:?}");
    let text = running.stop();
    assert!(text.starts_with("warning: other machines can reach this server"), "{text}");
    assert_eq!(text.lines().count(), 1);
}
