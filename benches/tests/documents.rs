//! The documents and jobs of the benchmarks: documents are valid, and jobs do all of their work.

use std::fs;
use std::path::Path;

use ews_benches::documents::{PAGE, SEED, hierarchy, items, request};
use ews_benches::jobs::{FOLDERS, Inputs, JOBS, changes, folders, read_hierarchy, read_items};
use ews_benches::peers::{with_pull, with_serde};
use ews_bindings::xml::ReadOptions;
use uppsala::XsdValidator;

/// Returns the validation errors of the element in the body.
fn errors(text: &str) -> Vec<String> {
    let (start, end) = (
        text.find("<m:").expect("the document has a body"),
        text.find("</s:Body>").or_else(|| text.find("</soap:Body>")).expect("the body has an end tag"),
    );
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/messages.xsd");
    let schema = fs::read_to_string(&schemas).expect("the schema can be read");
    let schema = uppsala::parse(&schema).expect("the schema is well-formed");
    let validator =
        XsdValidator::from_schema_with_base_path(&schema, Some(&schemas)).expect("the schema loads");
    // In a request, the envelope declares the prefixes.
    let mut body = text[start..end].to_owned();
    if !body.contains("xmlns:t=") {
        let uri = "http://schemas.microsoft.com/exchange/services/2006/";
        let name = body.find([' ', '>']).expect("the element has a name");
        body.insert_str(name, &format!(" xmlns:t=\"{uri}types\" xmlns:m=\"{uri}messages\""));
    }
    let document = uppsala::parse(&body).expect("the document is well-formed");
    validator.validate(&document).iter().map(ToString::to_string).collect()
}

#[test]
fn response_with_items_is_valid() {
    let text = items(PAGE, SEED);
    assert_eq!(errors(&text), Vec::<String>::new());
    assert_eq!(changes(&read_items(&text, ReadOptions::new().strict())), PAGE);
    assert!((2_400_000..2_700_000).contains(&text.len()), "{} bytes", text.len());
    assert_eq!(text.matches("<t:Message>").count(), 410);
}

#[test]
fn response_with_folders_is_valid() {
    let text = hierarchy(FOLDERS, SEED);
    assert_eq!(errors(&text), Vec::<String>::new());
    assert_eq!(folders(&read_hierarchy(&text, ReadOptions::new().strict())), FOLDERS);
}

#[test]
fn request_is_valid() {
    let text = request().to_xml().expect("the request can be written");
    assert_eq!(errors(&text), Vec::<String>::new());
    assert!((900..1_500).contains(&text.len()), "{} bytes", text.len());
}

#[test]
fn same_seed_gives_the_same_document() {
    assert_eq!(items(20, 7), items(20, 7));
    assert_ne!(items(20, 7), items(20, 8));
}

#[test]
fn every_job_does_all_of_its_work() {
    let inputs = Inputs::new(PAGE);
    for job in JOBS {
        let done = (job.run)(&inputs);
        if job.finds_changes() {
            assert_eq!(done, PAGE, "{}", job.name);
        }
        assert!(done >= PAGE, "{}: {done}", job.name);
    }
}

#[test]
fn hand_written_peers_read_the_same_values() {
    let text = items(50, SEED);
    let envelope = with_serde::read(&text).expect("serde reads the document");
    let messages =
        envelope.body.sync_folder_items_response.response_messages.sync_folder_items_response_message;
    let by_serde =
        messages.into_iter().filter_map(|message| message.changes).flat_map(|changes| changes.list);
    let by_pull = with_pull::read(&text).expect("the pull parser reads the document");
    assert_eq!(format!("{:?}", by_serde.collect::<Vec<_>>()), format!("{by_pull:?}"));
}
