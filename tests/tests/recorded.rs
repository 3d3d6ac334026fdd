//! Recorded messages of other people's servers and clients, in the folder `../shared` beside the repository.

use std::fs;
use std::path::Path;

use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, Envelopes, RequestHeader};
use ews_bindings::xml::ReadOptions;
use ews_tests::elements::Elements;
use ews_tests::shared;

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
