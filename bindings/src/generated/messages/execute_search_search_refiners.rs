// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::DynamicRefinerQuery;

/// Complex type without a name: element SearchRefiners in m:ExecuteSearch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExecuteSearchSearchRefiners(pub Vec<DynamicRefinerQuery>);

impl ExecuteSearchSearchRefiners {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExecuteSearchSearchRefiners",
        content: xml::Content::Model("m:SearchRefiner*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ExecuteSearchSearchRefiners, DynamicRefinerQuery);

::ews_bindings::complex_type!(ExecuteSearchSearchRefiners);

impl xml::ReadNode for ExecuteSearchSearchRefiners {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "SearchRefiner") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExecuteSearchSearchRefiners {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchRefiner", &self.0);
    }
}
