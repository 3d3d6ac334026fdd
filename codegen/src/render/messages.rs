//! Response messages: `impl Message` for each, and the method `entries` of those with messages inside.

use crate::rust::{Api, Content, ContentKind, EmptyIn, Entries, Message, StatusLocation};

use super::layout::MacroCall;

/// The calls of the macros for all response messages.
pub(super) fn messages(api: &Api) -> Vec<String> {
    let (messages, entries) = api.messages();
    messages.iter().map(message).chain(entries.iter().map(message_entries)).collect()
}

fn message(message: &Message<'_>) -> String {
    let status = match message.status {
        StatusLocation::Base { steps: 0 } => "itself".to_owned(),
        StatusLocation::Base { steps } => format!("itself[{}]", ".base".repeat(steps)),
        StatusLocation::Field { name, is_optional: true } => format!("inside[{name}]"),
        StatusLocation::Field { name, is_optional: false } => format!("itself[.{name}]"),
    };
    let content: Vec<String> = message.content.iter().map(content).collect();
    let added: Vec<String> = message.content.iter().filter_map(added).collect();
    let added = if added.is_empty() { String::new() } else { format!("; {}", added.join(", ")) };
    let mut call = MacroCall::new("response_message");
    let text = format!("{}, {status}; {}{added}", message.path, content.join(", "));
    call.text(text.trim_end());
    call.finish()
}

fn content(content: &Content<'_>) -> String {
    let field = &content.field;
    match content.kind {
        ContentKind::List(None) => format!("list {field}"),
        ContentKind::List(Some(inner)) => format!("list {field}[{inner}]"),
        ContentKind::Option => format!("option {field}"),
        ContentKind::Vec => format!("vec {field}"),
        ContentKind::Required => format!("required {field}"),
    }
}

/// The field if a new message has it.
fn added(content: &Content<'_>) -> Option<String> {
    let empty_in = match content.empty_in? {
        EmptyIn::All => "empty",
        EmptyIn::Failures => "empty_in_failure",
    };
    Some(format!("{} = {empty_in}", content.field))
}

fn message_entries(entries: &Entries<'_>) -> String {
    let mut call = MacroCall::new("message_entries");
    call.text(&format!("{}, {} => {}", entries.path, entries.field, entries.entry));
    call.finish()
}
