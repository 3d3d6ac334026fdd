// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfReminderItemAction;

/// Complex type `m:PerformReminderActionType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PerformReminderAction`.
#[doc(alias = "PerformReminderActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformReminderAction {
    /// Element `m:ReminderItemActions`, required.
    pub reminder_item_actions: NonEmptyArrayOfReminderItemAction,
}

impl Eq for PerformReminderAction {}

rt::complex_type!(
    PerformReminderAction { name: "m:PerformReminderActionType", required:
    "m:ReminderItemActions", bits: 1, model: "m:ReminderItemActions" }
);

impl PerformReminderAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(reminder_item_actions: NonEmptyArrayOfReminderItemAction) -> Self {
        Self { reminder_item_actions }
    }
}

rt::placeholder_new!(PerformReminderAction: placeholder);

impl rt::ReadComplex for PerformReminderAction {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ReminderItemActions") => {
                reader.require(&mut self.reminder_item_actions, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PerformReminderAction {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ReminderItemActions", &self.reminder_item_actions);
    }
}

rt::root!(PerformReminderAction, "m:PerformReminderAction");
