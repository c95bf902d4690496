namespace HttpConformance.CommandLine.Help;

/// <summary>Scripts that hand the line to the tool's own completion: <c>httpconformance "[suggest:POSITION]" "LINE"</c>.</summary>
internal static class CompletionScript
{
    private const string Bash = """
        # bash completion of httpconformance
        _httpconformance()
        {
            local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(compgen -W "$(httpconformance "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _httpconformance httpconformance

        """;

    private const string Zsh = """
        #compdef httpconformance
        local -a words_found
        words_found=("${(@f)$(httpconformance "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
        compadd -- $words_found

        """;

    private const string Fish = """
        # fish completion of httpconformance
        complete -c httpconformance -a '(httpconformance "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'

        """;

    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        _ => Fish,
    };
}
