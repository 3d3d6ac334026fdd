//! Recorded messages of other people's servers and clients, in the folder `../shared` beside the repository.

use std::fs;
use std::path::Path;

use ews_bindings::messages;
use ews_bindings::operation::{AnyRequest, Operation};
use ews_bindings::soap::{Envelope, Envelopes, RequestHeader};
use ews_bindings::xml::{ReadOptions, WriteOptions};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::{SCHEMA, shared};

/// The XML files of a folder and of the folders in it, in alphabetical order.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is readable") {
        let path = entry.expect("the folder is readable").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn response_of_a_deployed_server_is_read() {
    let Some(folder) = shared::folder("recorded") else { return };
    let elements = Elements::new();
    let (mut count, mut faults) = (0, Vec::new());
    for path in files(&folder).iter().filter(|path| name(path).ends_with(".response.xml")) {
        let bytes = fs::read(path).expect("the file is readable");
        for envelope in Envelopes::new(bytes.as_slice()) {
            let text = envelope.map(|envelope| String::from_utf8_lossy(&envelope).into_owned());
            let read = text.and_then(|text| elements.document(&text, ReadOptions::new()).map(drop));
            count += 1;
            match read {
                Err(error) if error.fault().is_none() => faults.push(format!("{}: {error}", name(path))),
                _ => {}
            }
        }
    }
    println!("{count} responses");
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn request_of_a_client_is_read() {
    let Some(folder) = shared::folder("requests") else { return };
    let mut faults = Vec::new();
    for path in files(&folder) {
        let bytes = fs::read(&path).expect("the file is readable");
        let read = Envelope::<RequestHeader, AnyRequest>::read_with(&bytes, ReadOptions::new().request());
        match (read, name(&path).contains("refused")) {
            (Ok(_), false) | (Err(_), true) => {}
            (Ok(_), true) => faults.push(format!("{}: read", name(&path))),
            (Err(error), false) => faults.push(format!("{}: {error}", name(&path))),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns the envelopes of an answer: one, or several of a stream.
fn envelopes(path: &Path) -> Vec<String> {
    let bytes = fs::read(path).expect("the file is readable");
    let envelopes = Envelopes::new(bytes.as_slice()).map(|envelope| envelope.expect("the stream is whole"));
    envelopes.map(|envelope| String::from_utf8_lossy(&envelope).into_owned()).collect()
}

/// The recorded answers, with their names in the lists.
fn answers(folder: &Path) -> Vec<(String, std::path::PathBuf)> {
    let answers = files(folder).into_iter().filter(|path| name(path).ends_with(".response.xml"));
    answers.map(|path| (name(&path).replace(".response.xml", ""), path)).collect()
}

/// The rows of the table of reading by which a document that is written as read differs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Row {
    /// Child elements in another order than the schema's: they are written in the order of the schema.
    Order,
    /// A child in the other EWS namespace, or in none: it is written in the namespace of the schema.
    OtherNamespace,
    /// A date and time in place of a date: the date is written.
    DateTimeForDate,
}

/// The answers that are not the same when they are written as read.
const DIFFERENT: [(&str, &[Row]); 15] = [
    ("FindItem-find-009", &[Row::Order, Row::DateTimeForDate]),
    ("GetItem-items-009", &[Row::DateTimeForDate]),
    ("GetItem-items-010", &[Row::Order, Row::DateTimeForDate]),
    ("GetItem-items-011", &[Row::Order, Row::DateTimeForDate]),
    ("GetItem-items-012", &[Row::Order, Row::DateTimeForDate]),
    ("GetItem-items-013", &[Row::Order, Row::DateTimeForDate]),
    ("GetItem-items-019", &[Row::Order]),
    ("GetItem-items-031", &[Row::Order]),
    ("GetItem-misc-038", &[Row::Order]),
    ("GetItem-misc-044", &[Row::Order]),
    ("GetItem-update-013", &[Row::Order]),
    ("GetPersona-misc-018", &[Row::OtherNamespace]),
    ("GetUserConfiguration-misc-027", &[Row::OtherNamespace]),
    ("SyncFolderItems-sync-019", &[Row::Order, Row::DateTimeForDate]),
    ("SyncFolderItems-sync-020", &[Row::Order]),
];

impl Row {
    /// Removes the difference of the row from the lines of a canonical text.
    fn remove_difference(self, lines: &mut [String]) {
        match self {
            Self::Order => lines.sort_unstable(),
            Self::OtherNamespace => {
                let name = |line: &str| line.split_once('}').map(|(_, name)| name.to_owned());
                lines.iter_mut().for_each(|line| *line = name(line).unwrap_or_default());
            }
            Self::DateTimeForDate => {
                let dates = lines.iter_mut().filter(|line| line.contains("}StartDate \""));
                dates.for_each(|line| *line = line.split(['T', 'Z']).next().unwrap_or("").to_owned());
            }
        }
    }
}

/// Compares an envelope with its form after default reading and `as_read`.
fn compare(elements: &Elements, name: &str, envelope: &str) -> Result<(), String> {
    let options = WriteOptions::new().as_read();
    let trip = match elements.document_written(envelope, ReadOptions::new(), options) {
        Ok(trip) => trip,
        Err(error) if error.fault().is_some() => return Ok(()),
        Err(error) => return Err(error.to_string()),
    };
    let written = trip.written.map_err(|error| error.to_string())?;
    let (before, after) = (canonical(&SCHEMA, envelope)?, canonical(&SCHEMA, &written)?);
    let rows = DIFFERENT.iter().find(|(listed, _)| *listed == name).map(|(_, rows)| *rows);
    let without_difference = |rows: &[Row], canonical: &str| {
        let mut lines: Vec<String> = canonical.lines().map(str::to_owned).collect();
        rows.iter().rev().for_each(|row| row.remove_difference(&mut lines));
        lines.join("\n")
    };
    match rows {
        Some(rows) if before == after => Err(format!("no longer differs by {rows:?}")),
        Some(rows) => {
            let (before, after) = (without_difference(rows, &before), without_difference(rows, &after));
            first_difference(&before, &after).map_or(Ok(()), Err)
        }
        None if !trip.same => Err("another value".to_owned()),
        None => first_difference(&before, &after).map_or(Ok(()), Err),
    }
}

#[test]
fn response_is_written_as_read() {
    let Some(folder) = shared::folder("recorded") else { return };
    let elements = Elements::new();
    let mut faults = Vec::new();
    for (name, path) in answers(&folder) {
        for envelope in envelopes(&path) {
            faults.extend(compare(&elements, &name, &envelope).err().map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns the classes of the outcomes of an answer, each with the number of times that it comes in a row.
fn classes<O: Operation>(envelope: &str) -> String {
    let outcomes = match O::outcomes(envelope.as_bytes()) {
        Ok(outcomes) => outcomes,
        Err(error) => {
            let code = error.response_code().map(|code| code.to_string()).unwrap_or_default();
            return format!("{:?} {code}", error.kind()).trim_end().to_owned();
        }
    };
    let mut classes: Vec<(String, usize)> = Vec::new();
    for outcome in outcomes {
        let class = match outcome {
            Ok(_) => "success".to_owned(),
            Err(failure) => {
                let code = failure.code.as_ref().map_or("without a code".to_owned(), ToString::to_string);
                let raw = if failure.unlisted.is_some() { ", raw" } else { "" };
                format!("failure {code}{raw}")
            }
        };
        match classes.last_mut() {
            Some((last, count)) if *last == class => *count += 1,
            _ => classes.push((class, 1)),
        }
    }
    let shown = classes.iter().map(|(class, count)| match count {
        1 => class.clone(),
        count => format!("{count} {class}"),
    });
    shown.collect::<Vec<_>>().join("; ")
}

macro_rules! classes_by_operation {
    ($name:expr, $envelope:expr; $($operation:ident)*) => {
        match $name {
            $(stringify!($operation) => classes::<messages::$operation>($envelope),)*
            name => panic!("add {name} to the operations of the test"),
        }
    };
}

/// Returns the classes of the outcomes of an answer, by the operation that the name of the file begins with.
fn classes_of(name: &str, envelope: &str) -> String {
    // Two requests have the suffix only in the schema.
    let operation = name.split('-').next().unwrap_or_default().replace("OofSettings", "OofSettingsRequest");
    classes_by_operation!(operation.as_str(), envelope;
        AddDelegate CopyFolder CreateAttachment CreateFolder CreateItem DeleteFolder DeleteItem
        DeleteUserConfiguration EmptyFolder FindItem GetAppManifests GetAppMarketplaceUrl GetAttachment GetEvents
        GetFolder GetItem GetMailTips GetPersona GetRooms GetServiceConfiguration GetStreamingEvents
        GetUserConfiguration GetUserOofSettingsRequest GetUserPhoto MarkAsJunk MoveItem ResolveNames
        SetUserOofSettingsRequest SyncFolderHierarchy SyncFolderItems Unsubscribe UpdateFolder UpdateItem
    )
}

#[test]
fn outcomes_of_a_response_are_those_of_the_list() {
    let Some(folder) = shared::folder("recorded") else { return };
    let mut lines = Vec::new();
    for (name, path) in answers(&folder) {
        let envelopes: Vec<String> =
            envelopes(&path).iter().map(|envelope| classes_of(&name, envelope)).collect();
        lines.push(format!("{name}: {}", envelopes.join(" | ")));
    }
    let list = include_str!("recorded_outcomes.txt");
    let expected: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines, expected, "\n{}", lines.join("\n"));
}
