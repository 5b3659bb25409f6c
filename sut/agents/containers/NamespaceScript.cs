namespace Agents.Containers;

/// <summary>What the first process of a namespace sandbox does before it sleeps.</summary>
internal static class NamespaceScript
{
    /// <summary>Where programs are found inside.</summary>
    public const string Path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>
    /// A shell script. Arguments: an empty folder for the root, the home, the sandbox's name, its resource's, then source, target and ro or rw of each
    /// mount. It prints its process id as the host sees it: /proc is still the host's when it reads that.
    /// </summary>
    public const string Text =
        $$"""
        set -e
        root=$1 home=$2 name=$3 resource=$4
        shift 4
        read -r pid rest < /proc/self/stat
        mount --make-rprivate /
        mount -t tmpfs -o mode=755 cleveragents "$root"
        for system in bin sbin lib lib32 lib64 libx32 usr etc opt nix; do
          if [ -L "/$system" ]; then
            ln -s "$(readlink "/$system")" "$root/$system"
          elif [ -d "/$system" ]; then
            mkdir "$root/$system"
            mount --rbind "/$system" "$root/$system"
            # A user namespace may not change the flags of what it inherited; there, the files' owners protect them.
            mount -o remount,bind,ro "$root/$system" 2>/dev/null || [ "$(cat /proc/self/uid_map | wc -l)" = 1 ]
          fi
        done
        cd "$root"
        mkdir -p proc dev tmp root home run var/tmp
        chmod 1777 tmp var/tmp
        mount -t proc proc proc 2>/dev/null || mount --rbind /proc proc
        mount --rbind /dev dev
        while [ $# -gt 0 ]; do
          if [ -d "$1" ]; then
            mkdir -p "$root$2"
          else
            mkdir -p "$(dirname "$root$2")"
            : > "$root$2"
          fi
          mount --bind "$1" "$root$2"
          if [ "$3" = ro ]; then
            mount -o remount,bind,ro "$root$2"
          fi
          shift 3
        done
        mkdir .host
        pivot_root . .host
        cd /
        umount -l /.host
        rmdir /.host
        echo "$pid"
        exec env -i PATH={{Path}} CLEVERAGENTS_HOME="$home" CLEVERAGENTS_CONTAINER="$name" CLEVERAGENTS_RESOURCE="$resource" sleep infinity </dev/null >/dev/null 2>&1
        """;
}
