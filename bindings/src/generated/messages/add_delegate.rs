// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfDelegateUser, DeliverMeetingRequests, EmailAddressType};
use super::BaseDelegate;

/// Complex type `m:AddDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:AddDelegate`.
#[doc(alias = "AddDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDelegate {
    /// What it inherits from [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:DelegateUsers`, required.
    pub delegate_users: ArrayOfDelegateUser,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
}

impl Eq for AddDelegate {}

xml::complex_type!(
    AddDelegate { name: "m:AddDelegateType", base: BaseDelegate, required:
    "m:DelegateUsers", bits: 2, model: "m:DelegateUsers, m:DeliverMeetingRequests?" }
);

impl AddDelegate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType, delegate_users: ArrayOfDelegateUser) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            delegate_users,
            deliver_meeting_requests: None,
        }
    }
}

xml::extends!(AddDelegate, BaseDelegate);

xml::blank_new!(AddDelegate: blank, blank);

impl xml::ReadNode for AddDelegate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "DelegateUsers") => input.require(&mut self.delegate_users, tag, 1),
            (xml::M, "DeliverMeetingRequests") => {
                input.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AddDelegate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:DelegateUsers", &self.delegate_users);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

xml::root!(AddDelegate, "m:AddDelegate");
