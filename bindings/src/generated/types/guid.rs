// @generated

use ::ews_bindings::xml;

/// Simple type `t:GuidType`.
///
/// Restricts `xs:string`: pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`.
#[doc(alias = "GuidType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct Guid(String);

impl Eq for Guid {}

impl Guid {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            pattern: Some((
                "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
                &xml::Pattern::Sequence(
                    &[
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            8,
                            8,
                        ),
                        xml::Pattern::Literal("-"),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        xml::Pattern::Literal("-"),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        xml::Pattern::Literal("-"),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            4,
                            4,
                        ),
                        xml::Pattern::Literal("-"),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                            12,
                            12,
                        ),
                    ],
                ),
            )),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(Guid, String);
