//! Changes of the text of a response.
//!
//! The responses of this server have fixed prefixes: `t` for the types namespace, `m` for the messages namespace. So text
//! can be replaced without reading the XML.

use super::kind::Kind;

/// The character that XML forbids, and its reference.
const FORBIDDEN: &str = "\u{1}";
const FORBIDDEN_REFERENCE: &str = "&#x1;";

/// The start tags of elements whose children are items, folders or changes.
const PARENTS_OF_ITEMS: [&str; 6] =
    ["<m:Items>", "<t:Items>", "<m:Folders>", "<t:Folders>", "<t:Create>", "<t:Update>"];

/// A change of the text of a response.
#[derive(Clone, Copy)]
pub(crate) enum Edit {
    StateRepeated,
    StateMissing,
    Forbidden(&'static str),
    UnknownItem,
    UnknownChange,
    ExtraElements,
    WrongNamespace,
    HttpsNamespaces,
}

impl Edit {
    pub(super) fn of(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::StateRepeated => Self::StateRepeated,
            Kind::StateMissing => Self::StateMissing,
            Kind::ForbiddenCharacters => Self::Forbidden(FORBIDDEN),
            Kind::ForbiddenReferences => Self::Forbidden(FORBIDDEN_REFERENCE),
            Kind::UnknownItem => Self::UnknownItem,
            Kind::UnknownChange => Self::UnknownChange,
            Kind::ExtraElements => Self::ExtraElements,
            Kind::WrongNamespace => Self::WrongNamespace,
            Kind::HttpsNamespaces => Self::HttpsNamespaces,
            _ => return None,
        })
    }

    /// Changes a response. `sync_state` is the state of the request.
    pub(crate) fn apply(self, xml: String, sync_state: Option<&str>) -> String {
        match self {
            Self::StateRepeated => {
                let state = format!("<m:SyncState>{}</m:SyncState>", sync_state.unwrap_or_default());
                replace_state(xml, &state)
            }
            Self::StateMissing => replace_state(xml, ""),
            Self::Forbidden(character) => forbidden(&xml, character),
            Self::UnknownItem => rename_first_child(xml, &PARENTS_OF_ITEMS, "t:ItemOfANewerServer"),
            Self::UnknownChange => rename_first_child(xml, &["<m:Changes>"], "t:ChangeOfANewerServer"),
            Self::ExtraElements => extra_elements(&xml),
            Self::WrongNamespace => {
                xml.replace("/exchange/services/2006/types\"", "/exchange/services/2006/messages\"")
            }
            Self::HttpsNamespaces => xml.replace(
                "\"http://schemas.microsoft.com/exchange/",
                "\"https://schemas.microsoft.com/exchange/",
            ),
        }
    }
}

/// Replaces the element with the sync state.
fn replace_state(xml: String, element: &str) -> String {
    let (start, end) = ("<m:SyncState>", "</m:SyncState>");
    let Some((before, rest)) = xml.split_once(start) else { return xml };
    match rest.split_once(end) {
        Some((_, after)) => format!("{before}{element}{after}"),
        None => xml,
    }
}

/// Puts a character into the subjects and names. Without subjects and names, puts it into the text of the first
/// message.
fn forbidden(xml: &str, character: &str) -> String {
    let tags = ["<t:Subject>", "<t:DisplayName>"];
    if tags.iter().any(|tag| xml.contains(tag)) {
        return tags.iter().fold(xml.to_owned(), |xml, tag| xml.replace(tag, &format!("{tag}{character}")));
    }
    let text = format!("<m:MessageText>{character}</m:MessageText><m:ResponseCode>");
    xml.replacen("<m:ResponseCode>", &text, 1)
}

fn extra_elements(xml: &str) -> String {
    let extra = |prefix: &str, indent: &str| {
        format!("<{prefix}:ServerExtra Kind=\"new\">text<{prefix}:Inner/></{prefix}:ServerExtra>{indent}")
    };
    let xml = xml.replace("</m:ResponseCode>", &format!("</m:ResponseCode>{}", extra("m", "")));
    ["<t:ItemId ", "<t:FolderId "].iter().fold(xml, |xml, tag| xml.replace(tag, &extra("t", tag)))
}

/// Renames the first child of the first element with one of the start tags.
fn rename_first_child(xml: String, parents: &[&str], new: &str) -> String {
    let first = parents.iter().filter_map(|tag| Some(xml.find(tag)? + tag.len())).min();
    let child = first.and_then(|after| Some((after, child(xml.get(after..)?)?)));
    let Some((after, Child { name, end })) = child else { return xml };
    let (before, rest) = xml.split_at(after);
    let (element, rest) = rest.split_at(end);
    let inner = element.strip_prefix('<').and_then(|text| text.strip_prefix(name)).unwrap_or_default();
    let inner = match inner.strip_suffix(&format!("</{name}>")) {
        Some(inner) => format!("{inner}</{new}>"),
        None => inner.to_owned(),
    };
    format!("{before}<{new}{inner}{rest}")
}

/// An element at the start of a text: its name, and the position after its end.
struct Child<'x> {
    name: &'x str,
    end: usize,
}

fn child(xml: &str) -> Option<Child<'_>> {
    let start = xml.strip_prefix('<')?;
    let name = start.split([' ', '>', '/']).next().filter(|name| !name.is_empty())?;
    let tag_end = xml.find('>')? + 1;
    if xml.get(..tag_end)?.ends_with("/>") {
        return Some(Child { name, end: tag_end });
    }
    let end_tag = format!("</{name}>");
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let rest = xml.get(at..)?;
        let next = rest.find('<')?;
        let tag = rest.get(next..)?;
        at += next + tag.find('>')? + 1;
        if tag.starts_with(&end_tag) {
            depth -= 1;
            if depth == 0 {
                return Some(Child { name, end: at });
            }
        } else if is_start(tag, name) {
            depth += 1;
        }
    }
}

/// Returns `true` for a start tag of an element with content.
fn is_start(tag: &str, name: &str) -> bool {
    let rest = tag.strip_prefix('<').and_then(|tag| tag.strip_prefix(name));
    let is_empty = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
    rest.is_some_and(|rest| rest.starts_with([' ', '>'])) && !is_empty
}
