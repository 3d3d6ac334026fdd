// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PerformReminderAction: blank);

impl xml::ReadNode for PerformReminderAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ReminderItemActions") => {
                input.require(&mut self.reminder_item_actions, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PerformReminderAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ReminderItemActions", &self.reminder_item_actions);
    }
}

xml::root!(PerformReminderAction, "m:PerformReminderAction");
