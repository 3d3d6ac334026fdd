// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(UpdateDelegate, BaseDelegate);

rt::placeholder_new!(UpdateDelegate: placeholder);

impl rt::ReadComplex for UpdateDelegate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "DelegateUsers") => reader.fill(&mut self.delegate_users, tag),
            (rt::M, "DeliverMeetingRequests") => {
                reader.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UpdateDelegate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:DelegateUsers", &self.delegate_users);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

rt::root!(UpdateDelegate, "m:UpdateDelegate");
