// @generated

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:ReferenceItemResponseType`.
///
/// Restricts `t:ResponseObjectType`: it has only what is listed here.
#[doc(alias = "ReferenceItemResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReferenceItemResponse {
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

impl Eq for ReferenceItemResponse {}

xml::complex_type!(
    ReferenceItemResponse { name: "t:ReferenceItemResponseType", model:
    "t:ReferenceItemId?" }
);

xml::blank_default!(ReferenceItemResponse);

impl xml::ReadNode for ReferenceItemResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReferenceItemId") => input.fill(&mut self.reference_item_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ReferenceItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
