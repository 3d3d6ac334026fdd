// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ContactUrlDictionaryEntry: placeholder);

impl rt::ReadComplex for ContactUrlDictionaryEntry {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 0),
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "Address") => reader.fill(&mut self.address, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ContactUrlDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Type", &self.r#type);
        out.element("t:Name", &self.name);
        out.element("t:Address", &self.address);
    }
}
