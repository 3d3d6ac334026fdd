// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:RootItemIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "RootItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RootItemId {
    /// Attribute `RootItemChangeKey`, required.
    pub root_item_change_key: String,
    /// Attribute `RootItemId`, required.
    pub root_item_id: String,
}

impl Eq for RootItemId {}

rt::complex_type!(
    RootItemId { name: "t:RootItemIdType", required: "@RootItemChangeKey, @RootItemId",
    bits: 2 }
);

impl RootItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        root_item_change_key: impl Into<String>,
        root_item_id: impl Into<String>,
    ) -> Self {
        Self {
            root_item_change_key: root_item_change_key.into(),
            root_item_id: root_item_id.into(),
        }
    }
}

rt::placeholder_new!(RootItemId: text, text);

impl rt::ReadComplex for RootItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "RootItemChangeKey") => {
                reader.require_attribute(&mut self.root_item_change_key, attribute, 0)
            }
            (rt::Namespace::None, "RootItemId") => {
                reader.require_attribute(&mut self.root_item_id, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RootItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("RootItemChangeKey", &self.root_item_change_key);
        out.attribute("RootItemId", &self.root_item_id);
    }
}
