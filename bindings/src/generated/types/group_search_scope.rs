// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchScopeGroups;

/// Complex type `t:GroupSearchScopeType`.
#[doc(alias = "GroupSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GroupSearchScope {
    /// Element `t:GroupTypes`, required.
    pub group_types: SearchScopeGroups,
}

impl GroupSearchScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:GroupSearchScopeType",
        required: &["t:GroupTypes"],
        bits: 1,
        content: xml::Content::Model("t:GroupTypes"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(group_types: SearchScopeGroups) -> Self {
        Self { group_types }
    }
}

::ews_bindings::complex_type!(GroupSearchScope);

::ews_bindings::blank_new!(GroupSearchScope : blank);

impl xml::ReadNode for GroupSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "GroupTypes") => input.require(&mut self.group_types, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GroupSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupTypes", &self.group_types);
    }
}
