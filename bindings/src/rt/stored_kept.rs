//! The form in which serde stores [`Kept`]: a list of entries. Loading checks that the XML of each entry is
//! well-formed.

use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Error, ErrorKind, Result};

use super::kept::{Kept, KeptAttribute, KeptContent, KeptXml, ListIndex, Origin};
use super::read::{ReadOptions, Reader, escape_value, read_document};
use super::syntax::{StartTag, is_name};

/// The form of an entry.
#[derive(Serialize, Deserialize)]
struct Stored {
    path: String,
    position: u32,
    kind: Kind,
    xml: String,
    /// The namespace of an attribute, and the namespace of its value if the value is a name with a prefix.
    #[serde(default)]
    namespaces: Option<(String, Option<String>)>,
    /// The index in its list of each numbered step in the path, and the number of elements in the list.
    #[serde(default)]
    indices: Vec<(u32, u32)>,
    /// The index of the entry itself in its list, and the number of elements in the list.
    #[serde(default)]
    own_index: Option<(u32, u32)>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Unknown,
    Unreadable,
    Repeated,
    Replaced,
    Attribute,
    InNil,
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(stored))
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Vec::<Stored>::deserialize(deserializer)?;
        let entries = entries.into_iter().map(loaded).collect::<Result<Vec<_>>>();
        entries.map(Self::new).map_err(D::Error::custom)
    }
}

fn stored(entry: &KeptXml) -> Stored {
    let (kind, namespaces) = match &entry.content {
        KeptContent::Elements { origin: Origin::Unknown, .. } => (Kind::Unknown, None),
        KeptContent::Elements { origin: Origin::Unreadable, .. } => (Kind::Unreadable, None),
        KeptContent::Elements { origin: Origin::Repeated, .. } => (Kind::Repeated, None),
        KeptContent::Elements { origin: Origin::Replaced, .. } => (Kind::Replaced, None),
        KeptContent::Elements { origin: Origin::InNil, .. } => (Kind::InNil, None),
        KeptContent::Attribute(KeptAttribute { namespace, value_namespace, .. }) => {
            let value_namespace = value_namespace.as_deref().map(str::to_owned);
            (Kind::Attribute, Some((namespace.as_ref().to_owned(), value_namespace)))
        }
    };
    let (path, xml) = (entry.path().to_owned(), entry.raw_xml().to_owned());
    let indices = entry.indices.as_deref().unwrap_or_default();
    let indices = indices.iter().map(|ListIndex { index, count }| (*index, *count)).collect();
    let own_index = entry.own_index.map(|ListIndex { index, count }| (index, count));
    Stored { path, position: entry.position, kind, xml, namespaces, indices, own_index }
}

fn loaded(stored: Stored) -> Result<KeptXml> {
    let Stored { path, position, kind, xml: text, namespaces, indices, own_index } = stored;
    let elements = |origin| -> Result<KeptContent> {
        let count = count(&format!("<k>{text}</k>"), |_, _| Ok(0))?;
        Ok(KeptContent::Elements { text: text.clone(), count, origin })
    };
    let content = match kind {
        Kind::Unknown => elements(Origin::Unknown)?,
        Kind::Unreadable => elements(Origin::Unreadable)?,
        Kind::Repeated => elements(Origin::Repeated)?,
        Kind::Replaced => elements(Origin::Replaced)?,
        Kind::InNil => elements(Origin::InNil)?,
        Kind::Attribute => {
            let (namespace, value_namespace) = namespaces.unwrap_or_default();
            KeptContent::Attribute(attribute(text, namespace, value_namespace)?)
        }
    };
    let indices: Arc<[ListIndex]> =
        indices.into_iter().map(|(index, count)| ListIndex { index, count }).collect();
    let indices = Some(indices).filter(|indices| !indices.is_empty());
    let own_index = own_index.map(|(index, count)| ListIndex { index, count });
    Ok(KeptXml { path: path.into(), indices, own_index, position, content })
}

fn attribute(text: String, namespace: String, value_namespace: Option<String>) -> Result<KeptAttribute> {
    let prefix = text.split_once(':').filter(|_| !namespace.is_empty()).map(|(prefix, _)| prefix);
    let declaration = match prefix {
        None | Some("xml") => String::new(),
        Some(prefix) => format!(" xmlns:{prefix}=\"{}\"", escape_value(&namespace)),
    };
    let found = count(&format!("<k{declaration} {text}/>"), |tag, reader| {
        let mut count = 0;
        reader.each_attribute(tag, |_, _| {
            count += 1;
            Ok(())
        })?;
        Ok(count)
    })?;
    let is_in_name = |character: char| !character.is_whitespace() && !matches!(character, '"' | '\'' | '=');
    let value =
        text.split_once("=\"").filter(|(name, _)| name.chars().all(is_in_name)).map(|(_, value)| value);
    let is_one = value.and_then(|value| value.strip_suffix('"')).is_some_and(|value| !value.contains('"'));
    if found != 1 || !is_one {
        let message = format!("expected one attribute, found {found}");
        return Err(Error::new(ErrorKind::Unexpected, message));
    }
    let is_name_in_value =
        is_one && value.is_some_and(|value| value.trim_end_matches('"').split(':').all(is_name));
    if value_namespace.is_some() && !is_name_in_value {
        let message = "expected a name in the attribute, because its value has a namespace";
        return Err(Error::new(ErrorKind::Unexpected, message));
    }
    Ok(KeptAttribute { text, namespace: namespace.into(), value_namespace: value_namespace.map(Into::into) })
}

/// Returns the number of child elements of the root of a document, plus the number that `more` returns for the root.
fn count(text: &str, more: impl Fn(&StartTag<'_>, &mut Reader<'_>) -> Result<u32>) -> Result<u32> {
    read_document(text, ReadOptions::without_limits(), &[], |tag, reader| {
        reader.open(tag, None)?;
        let mut count = more(tag, reader)?;
        if !tag.empty {
            reader.character_data()?;
            while let Some(child) = reader.next_child()? {
                reader.skip(&child)?;
                reader.character_data()?;
                count += 1;
            }
        }
        reader.close(tag);
        Ok(count)
    })
}
