// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ReferenceItemResponse { name: "t:ReferenceItemResponseType", model:
    "t:ReferenceItemId?" }
);

rt::placeholder_default!(ReferenceItemResponse);

impl rt::ReadComplex for ReferenceItemResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReferenceItemId") => reader.fill(&mut self.reference_item_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ReferenceItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
