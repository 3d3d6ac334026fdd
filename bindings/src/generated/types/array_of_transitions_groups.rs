// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfTransitions;

/// Complex type `t:ArrayOfTransitionsGroupsType`.
#[doc(alias = "ArrayOfTransitionsGroupsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfTransitionsGroups(pub Vec<ArrayOfTransitions>);

impl ArrayOfTransitionsGroups {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfTransitionsGroupsType",
        content: xml::Content::Model("t:TransitionsGroup+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfTransitionsGroups, ArrayOfTransitions);

::ews_bindings::complex_type!(ArrayOfTransitionsGroups);

impl xml::ReadNode for ArrayOfTransitionsGroups {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TransitionsGroup") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfTransitionsGroups {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TransitionsGroup", &self.0);
    }
}
