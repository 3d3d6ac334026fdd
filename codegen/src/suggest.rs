//! Suggestions for an unknown name.

/// The end of a message about an unknown name: `; did you mean A or B?`, or an empty text if no known name is similar.
pub(crate) fn did_you_mean(unknown: &str, known: impl IntoIterator<Item = impl ToString>) -> String {
    suggestion(unknown, known).map(|suggestion| format!("; {suggestion}")).unwrap_or_default()
}

/// A suggestion for an unknown name, or another remedy if no known name is similar.
pub(crate) fn suggestion_or(
    remedy: &str,
    unknown: &str,
    known: impl IntoIterator<Item = impl ToString>,
) -> String {
    suggestion(unknown, known).unwrap_or_else(|| remedy.to_owned())
}

/// A suggestion for an unknown name: `did you mean A or B?`, or `None` if no known name is similar.
fn suggestion(unknown: &str, known: impl IntoIterator<Item = impl ToString>) -> Option<String> {
    let wanted = stem(unknown);
    let known = known.into_iter().map(|name| (stem(&name.to_string()), name.to_string()));
    // A mistake at the start of a name makes it less similar than one at the end.
    let is_one_mistake =
        |stem: &str| stem.len().min(wanted.len()) > 3 && strsim::osa_distance(stem, &wanted) <= 1;
    let similar = known.filter_map(|(stem, name)| {
        let similarity = strsim::jaro_winkler(&stem, &wanted);
        (similarity > 0.92 || is_one_mistake(&stem)).then_some((similarity, name))
    });
    let mut names: Vec<(f64, String)> = similar.collect();
    names.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
    names.dedup();
    let names: Vec<String> = names.into_iter().take(3).map(|(_, name)| name).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}

/// The part of a name that is compared: without prefix and suffix, in lower case.
fn stem(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).trim_end_matches("Type").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_names_are_suggested_best_first() {
        assert_eq!(did_you_mean("ItmId", ["ItemId", "FolderId"]), "; did you mean ItemId?");
        assert_eq!(did_you_mean("ItemIds", ["ItemId", "ItemIds2"]), "; did you mean ItemIds2 or ItemId?");
    }

    #[test]
    fn mistake_at_the_start_of_a_name_is_one_mistake() {
        assert_eq!(did_you_mean("lement", ["element", "list"]), "; did you mean element?");
        assert_eq!(did_you_mean("elment", ["element", "elements"]), "; did you mean element?");
        assert_eq!(did_you_mean("ab", ["ac"]), "");
    }

    #[test]
    fn prefix_suffix_and_case_do_not_matter() {
        assert_eq!(did_you_mean("itemid", ["t:ItemIdType"]), "; did you mean t:ItemIdType?");
    }

    #[test]
    fn names_without_similarity_are_not_suggested() {
        assert_eq!(did_you_mean("Calendar", ["ItemId"]), "");
        assert_eq!(suggestion("Calendar", ["ItemId"]), None);
    }
}
