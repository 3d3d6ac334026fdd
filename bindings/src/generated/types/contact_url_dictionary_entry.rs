// @generated

use ::ews_bindings::{Result, xml};

use super::ContactUrlKey;

/// Complex type `t:ContactUrlDictionaryEntryType`, since `V2016_10_10`.
#[doc(alias = "ContactUrlDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactUrlDictionaryEntry {
    /// Element `t:Type`, required.
    pub r#type: ContactUrlKey,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Address`, optional.
    pub address: Option<String>,
}

impl Eq for ContactUrlDictionaryEntry {}

xml::complex_type!(
    ContactUrlDictionaryEntry { name: "t:ContactUrlDictionaryEntryType", required:
    "t:Type", bits: 1, model: "t:Type, t:Name?, t:Address?" }
);

impl ContactUrlDictionaryEntry {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(r#type: ContactUrlKey) -> Self {
        Self {
            r#type,
            name: None,
            address: None,
        }
    }
}

xml::blank_new!(ContactUrlDictionaryEntry: blank);

impl xml::ReadNode for ContactUrlDictionaryEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Type") => input.require(&mut self.r#type, tag, 0),
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "Address") => input.fill(&mut self.address, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ContactUrlDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Type", &self.r#type);
        out.element("t:Name", &self.name);
        out.element("t:Address", &self.address);
    }
}
