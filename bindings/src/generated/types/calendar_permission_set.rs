// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfCalendarPermissions, ArrayOfUnknownEntries};

/// Complex type `t:CalendarPermissionSetType`.
#[doc(alias = "CalendarPermissionSetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarPermissionSet {
    /// Element `t:CalendarPermissions`, required.
    pub calendar_permissions: ArrayOfCalendarPermissions,
    /// Element `t:UnknownEntries`, optional.
    pub unknown_entries: Option<ArrayOfUnknownEntries>,
}

impl Eq for CalendarPermissionSet {}

xml::complex_type!(
    CalendarPermissionSet { name: "t:CalendarPermissionSetType", required:
    "t:CalendarPermissions", bits: 1, model: "t:CalendarPermissions, t:UnknownEntries?"
    }
);

impl CalendarPermissionSet {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(calendar_permissions: ArrayOfCalendarPermissions) -> Self {
        Self {
            calendar_permissions,
            unknown_entries: None,
        }
    }
}

xml::blank_new!(CalendarPermissionSet: blank);

impl xml::ReadNode for CalendarPermissionSet {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "CalendarPermissions") => {
                input.require(&mut self.calendar_permissions, tag, 0)
            }
            (xml::T, "UnknownEntries") => input.fill(&mut self.unknown_entries, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CalendarPermissionSet {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CalendarPermissions", &self.calendar_permissions);
        out.element("t:UnknownEntries", &self.unknown_entries);
    }
}
