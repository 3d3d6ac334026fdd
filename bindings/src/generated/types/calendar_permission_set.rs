// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(CalendarPermissionSet: placeholder);

impl rt::ReadComplex for CalendarPermissionSet {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "CalendarPermissions") => {
                reader.require(&mut self.calendar_permissions, tag, 0)
            }
            (rt::T, "UnknownEntries") => reader.fill(&mut self.unknown_entries, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CalendarPermissionSet {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:CalendarPermissions", &self.calendar_permissions);
        out.element("t:UnknownEntries", &self.unknown_entries);
    }
}
