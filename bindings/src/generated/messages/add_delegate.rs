// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AddDelegate, BaseDelegate);

rt::placeholder_new!(AddDelegate: placeholder, placeholder);

impl rt::ReadComplex for AddDelegate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "DelegateUsers") => reader.require(&mut self.delegate_users, tag, 1),
            (rt::M, "DeliverMeetingRequests") => {
                reader.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AddDelegate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:DelegateUsers", &self.delegate_users);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

rt::root!(AddDelegate, "m:AddDelegate");
