// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ItemIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "ItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for ItemId {}

xml::complex_type!(ItemId { name: "t:ItemIdType", required: "@Id", bits: 1 });

impl ItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            change_key: None,
            id: id.into(),
        }
    }
}

xml::blank_new!(ItemId: text);

impl xml::ReadNode for ItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ChangeKey") => {
                input.fill_attribute(&mut self.change_key, attribute)
            }
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ItemId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }
}
