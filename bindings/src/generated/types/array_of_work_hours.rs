// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::WorkHours;

/// Complex type `t:ArrayOfWorkHours`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfWorkHours(pub Vec<WorkHours>);

impl ArrayOfWorkHours {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfWorkHours",
        content: xml::Content::Model("t:WorkHours{0,7}"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfWorkHours, WorkHours);

::ews_bindings::complex_type!(ArrayOfWorkHours);

impl xml::ReadNode for ArrayOfWorkHours {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "WorkHours") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfWorkHours {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:WorkHours", &self.0);
    }
}
