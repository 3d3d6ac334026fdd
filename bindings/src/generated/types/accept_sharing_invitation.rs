// @generated

use ::ews_bindings::{Result, xml};

use super::ReferenceItemResponse;

/// Complex type `t:AcceptSharingInvitationType`, since `Exchange2010_SP1`.
///
/// Extends `t:ReferenceItemResponseType`.
#[doc(alias = "AcceptSharingInvitationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptSharingInvitation {
    /// What it inherits from [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl Eq for AcceptSharingInvitation {}

xml::complex_type!(
    AcceptSharingInvitation { name: "t:AcceptSharingInvitationType", base:
    ReferenceItemResponse }
);

xml::extends!(AcceptSharingInvitation, ReferenceItemResponse);

xml::blank_default!(AcceptSharingInvitation);

impl xml::ReadNode for AcceptSharingInvitation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for AcceptSharingInvitation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
