// @generated

use ::ews_bindings::{Result, rt};

use super::{ItemId, ReminderAction};

/// Complex type `t:ReminderItemActionType`, since `Exchange2013_SP1`.
#[doc(alias = "ReminderItemActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReminderItemAction {
    /// Element `t:ActionType`, required.
    pub action_type: ReminderAction,
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:NewReminderTime`, optional.
    pub new_reminder_time: Option<String>,
}

impl Eq for ReminderItemAction {}

rt::complex_type!(
    ReminderItemAction { name: "t:ReminderItemActionType", required:
    "t:ActionType, t:ItemId", bits: 2, model:
    "t:ActionType, t:ItemId, t:NewReminderTime?" }
);

impl ReminderItemAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(action_type: ReminderAction, item_id: ItemId) -> Self {
        Self {
            action_type,
            item_id,
            new_reminder_time: None,
        }
    }
}

rt::placeholder_new!(ReminderItemAction: placeholder, placeholder);

impl rt::ReadComplex for ReminderItemAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ActionType") => reader.require(&mut self.action_type, tag, 0),
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 1),
            (rt::T, "NewReminderTime") => reader.fill(&mut self.new_reminder_time, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ReminderItemAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ActionType", &self.action_type);
        out.element("t:ItemId", &self.item_id);
        out.element("t:NewReminderTime", &self.new_reminder_time);
    }
}
