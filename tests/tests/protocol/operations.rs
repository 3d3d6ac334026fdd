//! Every operation: the shape of its response, and the outcome of a success, of a failure and of an empty response.

use std::collections::BTreeMap;

use ews_bindings::operation::{Failure, Operation, Visitor, visit};
use ews_bindings::xml::{Element, WriteOptions};
use ews_tests::answer::DECLARATIONS;

/// The description of each operation, with the operations that have it.
#[derive(Default)]
struct Shapes(BTreeMap<String, Vec<&'static str>>);

/// The outcomes of a response in words.
fn outcomes<O: Operation>(text: &str) -> String {
    match O::outcomes(text.as_bytes()) {
        Err(error) => format!("error {:?}", error.kind()),
        Ok(outcomes) => {
            let words = outcomes.into_iter().map(|outcome| match outcome {
                Ok(_) => "success".to_owned(),
                Err(failure) => format!("failure, {failure}"),
            });
            words.collect::<Vec<_>>().join("; ")
        }
    }
}

/// The shape of a response, by a response with one message.
fn shape(response: &str) -> &'static str {
    let document = roxmltree::Document::parse(response).expect("the response is well-formed");
    let root = document.root_element();
    let has = |name: &str| root.children().any(|child| child.tag_name().name() == name);
    if root.attribute("ResponseClass").is_some() {
        "message"
    } else if has("ResponseMessages") {
        "list of messages"
    } else if has("ResponseMessage") {
        "message in a field"
    } else {
        panic!("{response}")
    }
}

impl Visitor for Shapes {
    fn operation<O: Operation>(&mut self) {
        let name = O::RESPONSE;
        let root = |content: &str| format!("<{name} {DECLARATIONS}>{content}</{name}>");
        let Ok(response) = O::join([Err(Failure::new("ErrorAccessDenied", "denied"))]) else {
            let text = root("");
            let description = format!("no status\n  any response: {}", outcomes::<O>(&text));
            return self.0.entry(description).or_default().push(O::NAME);
        };
        let element = Element::<O::Response>::new(name);
        let failure = element.write(&response, WriteOptions::new()).expect("the failure is written");
        let success = failure.replace("\"Error\"", "\"Success\"").replace("ErrorAccessDenied", "NoError");
        let empty = root(if shape(&failure) == "list of messages" { "<m:ResponseMessages/>" } else { "" });
        let description = format!(
            "{}\n  success: {}\n  failure: {}\n  empty: {}",
            shape(&failure),
            outcomes::<O>(&success),
            outcomes::<O>(&failure),
            outcomes::<O>(&empty)
        );
        self.0.entry(description).or_default().push(O::NAME);
    }
}

#[test]
fn outcomes_follow_from_the_shape_of_the_response() {
    let mut shapes = Shapes::default();
    visit(&mut shapes);
    let shapes = shapes.0.iter().map(|(description, names)| format!("{description}\n  {}", names.join(" ")));
    insta::assert_snapshot!(shapes.collect::<Vec<_>>().join("\n\n"));
}

#[test]
fn joining_fails_if_the_response_cannot_hold_the_outcomes() {
    use ews_bindings::messages::{GetFolder, GetMailTips, GetUserAvailabilityRequest, ResponseCode};

    let failure = || Failure::new(ResponseCode::ErrorAccessDenied, "denied");
    let error = GetUserAvailabilityRequest::join([Err(Failure::new("ErrorAccessDenied", "denied"))]);
    let mut lines = vec![error.expect_err("no status").to_string()];
    let error = GetMailTips::join([Err(failure()), Err(failure())]);
    lines.push(error.expect_err("one message").to_string());
    lines.push(GetMailTips::join(Vec::new()).expect_err("one message").to_string());
    let mut without_code = Failure::new(ResponseCode::ErrorAccessDenied, "denied");
    without_code.code = None;
    lines.push(GetFolder::join([Err(without_code)]).expect_err("no code").to_string());
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn values_of_a_failure_are_written_into_its_message_xml() {
    use ews_bindings::messages::{GetFolder, ResponseCode};

    let mut busy = Failure::new(ResponseCode::ErrorServerBusy, "busy");
    busy.values =
        vec![("BackOffMilliseconds".to_owned(), "250".to_owned()), ("A&B".to_owned(), "<".to_owned())];
    let values = busy.values.clone();
    let response = GetFolder::join([Err(busy)]).expect("the failure has a code");
    let element = Element::<<GetFolder as Operation>::Response>::new(GetFolder::RESPONSE);
    let text = element.write(&response, WriteOptions::new()).expect("the response is written");
    let outcomes = GetFolder::outcomes(text.as_bytes()).expect("the response is read");
    let [Err(read)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert_eq!(read.values, values);
    assert_eq!(read.back_off().map(|wait| wait.as_millis()), Some(250));
}
