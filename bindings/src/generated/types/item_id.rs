// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(ItemId { name: "t:ItemIdType", required: "@Id", bits: 1 });

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

rt::placeholder_new!(ItemId: text);

impl rt::ReadComplex for ItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ChangeKey") => {
                reader.fill_attribute(&mut self.change_key, attribute)
            }
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }
}
