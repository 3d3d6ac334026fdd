// @generated

use ::ews_bindings::{Result, rt};

use super::{DelegatePermissions, UserId};

/// Complex type `t:DelegateUserType`.
#[doc(alias = "DelegateUserType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegateUser {
    /// Element `t:UserId`, required.
    pub user_id: UserId,
    /// Element `t:DelegatePermissions`, optional.
    pub delegate_permissions: Option<Box<DelegatePermissions>>,
    /// Element `t:ReceiveCopiesOfMeetingMessages`, optional.
    pub receive_copies_of_meeting_messages: Option<bool>,
    /// Element `t:ViewPrivateItems`, optional.
    pub view_private_items: Option<bool>,
}

impl Eq for DelegateUser {}

rt::complex_type!(
    DelegateUser { name: "t:DelegateUserType", required: "t:UserId", bits: 1, model:
    "t:UserId, t:DelegatePermissions?, t:ReceiveCopiesOfMeetingMessages?, t:ViewPrivateItems?"
    }
);

impl DelegateUser {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_id: UserId) -> Self {
        Self {
            user_id,
            delegate_permissions: None,
            receive_copies_of_meeting_messages: None,
            view_private_items: None,
        }
    }
}

rt::placeholder_new!(DelegateUser: placeholder);

impl rt::ReadComplex for DelegateUser {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserId") => reader.require(&mut self.user_id, tag, 0),
            (rt::T, "DelegatePermissions") => {
                reader.fill(&mut self.delegate_permissions, tag)
            }
            (rt::T, "ReceiveCopiesOfMeetingMessages") => {
                reader.fill(&mut self.receive_copies_of_meeting_messages, tag)
            }
            (rt::T, "ViewPrivateItems") => reader.fill(&mut self.view_private_items, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DelegateUser {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserId", &self.user_id);
        out.element("t:DelegatePermissions", &self.delegate_permissions);
        out.element(
            "t:ReceiveCopiesOfMeetingMessages",
            &self.receive_copies_of_meeting_messages,
        );
        out.element("t:ViewPrivateItems", &self.view_private_items);
    }
}
