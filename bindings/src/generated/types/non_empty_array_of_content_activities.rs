// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ContentActivity;

/// Complex type `t:NonEmptyArrayOfContentActivities`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfContentActivities(pub Vec<ContentActivity>);

impl NonEmptyArrayOfContentActivities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfContentActivities",
        content: xml::Content::Model("t:ContentActivity+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfContentActivities, ContentActivity);

::ews_bindings::complex_type!(NonEmptyArrayOfContentActivities);

impl xml::ReadNode for NonEmptyArrayOfContentActivities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ContentActivity") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfContentActivities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ContentActivity", &self.0);
    }
}
