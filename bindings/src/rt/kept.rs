//! The XML of a document that no field of a value holds.

use std::fmt;
use std::sync::Arc;

/// The XML below a value that reading left out: unknown elements and attributes, elements and attributes that cannot be
/// read, second alternatives of a choice, repeated elements, and text between elements.
///
/// The structs of the global elements have a field `kept`, and so have `Item`, `BaseFolder`, `ResponseMessage` and the types
/// derived from them. A global element whose type is a list or an enum does not have the field. Reading adds an entry to
/// the field `kept` of the nearest enclosing value with this field. Unknown elements that follow each other share one
/// entry.
///
/// Only [`WriteOptions::as_read`](super::WriteOptions::as_read) writes the entries. Equality and hashes include them.
/// `Debug` shows only their number and length, because they can contain secrets.
///
/// The path of an entry can go through a list: `Attachments/FileAttachment[2]`. If the list now has more or fewer entries
/// than in the document, the entry is not written but counted as unplaced. So after a list became longer or shorter,
/// nothing is written below the wrong entry of the list. A change that keeps the number of entries is not noticed: after
/// you sort a list or replace its entries, set `kept` to `Kept::default()`. This is not necessary for lists of items,
/// folders and response messages, which move together with their own field `kept`.
///
/// ```
/// use ews_bindings::types::Message;
/// use ews_bindings::xml::{Element, ReadOptions, WriteOptions};
///
/// let text = r#"<t:Message xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">
///     <t:Subject>Lunch</t:Subject><t:Colour>red</t:Colour></t:Message>"#;
/// let element = Element::<Message>::new("t:Message");
/// let message = element.read(text, ReadOptions::new())?;
/// let entry = message.kept.iter().next().expect("the element is kept");
/// assert_eq!((entry.path(), entry.position()), ("", 1));
/// assert!(entry.raw_xml().contains(">red</t:Colour>"));
///
/// assert!(!element.write(&message, WriteOptions::new())?.contains("red"));
/// assert!(element.write(&message, WriteOptions::new().as_read())?.contains("red"));
/// # Ok::<(), ews_bindings::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kept {
    /// The entries in the order of the document; `None` without entries.
    entries: Option<Arc<Vec<KeptXml>>>,
}

/// An entry of a [`Kept`]: an attribute, an element, text, or unknown elements that follow each other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeptXml {
    pub(super) path: Arc<str>,
    /// The index in its list of each numbered step in the path; `None` without such a step.
    pub(super) indices: Option<Arc<[ListIndex]>>,
    /// The index of the entry itself in its list, if the entry is an element of a list that cannot be read. `None` for a
    /// parent with one field, and if nothing below the list is kept.
    pub(super) own_index: Option<ListIndex>,
    pub(super) position: u32,
    pub(super) content: KeptContent,
}

/// The index of an element in a list, and the number of elements in the list.
///
/// If the parent has one field, all child elements are the list. Otherwise, the child elements with the same name are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ListIndex {
    pub(super) index: u32,
    pub(super) count: u32,
}

impl ListIndex {
    /// The value for an index that is not known. No list has this number of elements.
    pub(super) const UNKNOWN: Self = Self { index: u32::MAX, count: u32::MAX };
}

/// The content of an entry.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum KeptContent {
    /// Elements and text, with the declarations of all their prefixes.
    Elements {
        text: String,
        /// The number of elements.
        count: u32,
        origin: Origin,
    },
    Attribute(KeptAttribute),
}

/// An attribute.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct KeptAttribute {
    /// The attribute as `Name="value"`, with references for all special characters.
    pub(super) text: String,
    /// The URI of the namespace of the name; empty without a namespace.
    pub(super) namespace: Arc<str>,
    /// The URI of the namespace of the value, if the value is a name with a prefix.
    pub(super) value_namespace: Option<Arc<str>>,
}

/// The reason for which an element is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Origin {
    /// The type does not have the element.
    Unknown,
    /// The element cannot be read. The writer does not write it if its field has a value.
    Unreadable,
    /// The field of the element has the value of an earlier element. The writer writes the element after that element.
    Repeated,
    /// The field of the element has the value of a later element.
    Replaced,
    /// The parent element has `xsi:nil="true"`. The writer writes the content only if the parent still has it.
    InNil,
}

impl Kept {
    /// Returns `true` if the number of entries is 0.
    pub fn is_empty(&self) -> bool {
        self.entries.is_none()
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.iter().len()
    }

    /// Returns the entries in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, KeptXml> {
        self.entries.as_deref().map_or(&[] as &[KeptXml], Vec::as_slice).iter()
    }

    pub(super) fn new(entries: Vec<KeptXml>) -> Self {
        Self { entries: Some(entries).filter(|entries| !entries.is_empty()).map(Arc::new) }
    }

    /// The entry at an index.
    pub(super) fn get(&self, index: usize) -> Option<&KeptXml> {
        self.entries.as_ref()?.get(index)
    }
}

impl KeptXml {
    /// Returns the path of the parent element of the entry, such as `Items/Message[2]`. The path starts below the value
    /// with the field `kept`, and is empty if that value is the parent. [`Error::path`](crate::Error::path) describes
    /// its form.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the number of child elements before the entry in its parent element; 0 for an attribute.
    pub fn position(&self) -> usize {
        self.position as usize
    }

    /// Returns the XML: elements that declare all their prefixes, text, or an attribute as `Name="value"`.
    pub fn raw_xml(&self) -> &str {
        match &self.content {
            KeptContent::Elements { text, .. } | KeptContent::Attribute(KeptAttribute { text, .. }) => text,
        }
    }

    /// Returns `true` if the entry is an attribute.
    pub fn is_attribute(&self) -> bool {
        matches!(self.content, KeptContent::Attribute(_))
    }

    /// The reason for which an element or text is kept.
    pub(super) fn origin(&self) -> Option<Origin> {
        match &self.content {
            KeptContent::Elements { origin, .. } => Some(*origin),
            KeptContent::Attribute(_) => None,
        }
    }

    /// The length of the text, the path, and the namespaces.
    pub(super) fn byte_count(&self) -> usize {
        let namespaces = match &self.content {
            KeptContent::Attribute(KeptAttribute { namespace, value_namespace, .. }) => {
                namespace.len() + value_namespace.as_deref().map_or(0, str::len)
            }
            KeptContent::Elements { .. } => 0,
        };
        self.raw_xml().len() + self.path.len() + namespaces
    }
}

impl KeptAttribute {
    /// The name as in the document.
    pub(super) fn name(&self) -> &str {
        self.text.split('=').next().unwrap_or("")
    }

    /// The local part of the name.
    pub(super) fn local(&self) -> &str {
        self.name().rsplit(':').next().unwrap_or("")
    }

    /// The value as it is written, without the quotes.
    pub(super) fn escaped_value(&self) -> &str {
        let value = self.text.split_once("=\"").map_or("", |(_, value)| value);
        value.strip_suffix('"').unwrap_or(value)
    }
}

impl<'k> IntoIterator for &'k Kept {
    type Item = &'k KeptXml;
    type IntoIter = std::slice::Iter<'k, KeptXml>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The XML is not shown: it may hold a secret.
impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: usize = self.iter().map(|entry| entry.raw_xml().len()).sum();
        write!(f, "Kept({} entries, {bytes} bytes)", self.len())
    }
}

/// The XML is not shown: it may hold a secret.
impl fmt::Debug for KeptXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeptXml({:?} {}, {} bytes)", self.path(), self.position, self.raw_xml().len())
    }
}
