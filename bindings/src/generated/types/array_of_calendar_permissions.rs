// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::CalendarPermission;

/// Complex type `t:ArrayOfCalendarPermissionsType`.
#[doc(alias = "ArrayOfCalendarPermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfCalendarPermissions(pub Vec<CalendarPermission>);

impl ArrayOfCalendarPermissions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfCalendarPermissionsType",
        content: xml::Content::Model("(t:CalendarPermission)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfCalendarPermissions, CalendarPermission);

::ews_bindings::complex_type!(ArrayOfCalendarPermissions);

impl xml::ReadNode for ArrayOfCalendarPermissions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "CalendarPermission") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfCalendarPermissions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CalendarPermission", &self.0);
    }
}
