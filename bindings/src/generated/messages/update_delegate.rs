// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfDelegateUser, DeliverMeetingRequests, EmailAddressType};
use super::BaseDelegate;

/// Complex type `m:UpdateDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:UpdateDelegate`.
#[doc(alias = "UpdateDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateDelegate {
    /// What it inherits from [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:DelegateUsers`, optional.
    pub delegate_users: Option<ArrayOfDelegateUser>,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
}

impl Eq for UpdateDelegate {}

xml::complex_type!(
    UpdateDelegate { name: "m:UpdateDelegateType", base: BaseDelegate, bits: 1, model: "m:DelegateUsers?, m:DeliverMeetingRequests?" }
);

impl UpdateDelegate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            delegate_users: None,
            deliver_meeting_requests: None,
        }
    }
}

xml::extends!(UpdateDelegate, BaseDelegate);

xml::blank_new!(UpdateDelegate: blank);

impl xml::ReadNode for UpdateDelegate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "DelegateUsers") => input.fill(&mut self.delegate_users, tag),
            (xml::M, "DeliverMeetingRequests") => {
                input.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UpdateDelegate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:DelegateUsers", &self.delegate_users);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

xml::root!(UpdateDelegate, "m:UpdateDelegate");
